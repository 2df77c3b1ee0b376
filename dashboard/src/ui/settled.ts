/** A value once it has stayed the same for a while, e.g. what somebody types. */
import { useEffect, useState } from 'react';

export function useSettled<Value>(value: Value, afterMilliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMilliseconds);
    return () => clearTimeout(timer);
  }, [value, afterMilliseconds]);
  return settled;
}
