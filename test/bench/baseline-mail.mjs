/** The baseline of the deliveries: nodemailer alone, as many connections as the desk has, nothing recorded. */
import { createTransport } from 'nodemailer';

const [url, count, connections] = process.argv.slice(2);
const transport = createTransport({ url, pool: true, maxConnections: Number(connections), maxMessages: 50 });
const text = 'The old age pension goes on as before. Everybody on the list gets Rs 1,000 a month.\n'.repeat(
  8,
);
await Promise.all(
  Array.from({ length: Number(count) }, (_, person) =>
    transport.sendMail({
      from: 'desk@swd.test',
      to: `person${person}@citizen.test`,
      subject: 'Old age pension continues',
      text,
      html: `<html lang="en"><body><p>${text}</p></body></html>`,
    }),
  ),
);
transport.close();
