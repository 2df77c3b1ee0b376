/** What the button of the own menu shows: the name, or a sign where there is no room. */
export function OwnMenuFace({ name }: { name: string }) {
  return (
    <>
      <span className="own-name">{name}</span>
      <svg className="own-sign" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5Z"
          fill="currentColor"
        />
      </svg>
    </>
  );
}
