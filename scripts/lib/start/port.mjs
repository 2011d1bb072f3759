import { createServer } from "node:net";
import { Problem } from "../problem.mjs";

/** The port that is asked for in PORT; 3000 when nothing is. */
export function wantedPort() {
  const said = process.env.PORT || "3000";
  const port = Number(said);
  if (/^\d+$/.test(said) && port > 0 && port < 65536) return port;
  throw new Problem(`PORT is "${said}" and must be a number from 1 to 65535: PORT=3001 npm start`);
}

const listen = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });

/** Says so when the port cannot be listened on. */
export async function requireFreePort(port) {
  const other = port === 65535 ? port - 1 : port + 1;
  for (const host of ["::", "0.0.0.0"]) {
    const code = await listen(port, host);
    if (code === "EADDRINUSE")
      throw new Problem(
        `Port ${port} is taken by another program: choose another, for example PORT=${other} npm start`,
      );
    if (code === "EACCES")
      throw new Problem(
        `Port ${port} is only for the system's own programs: choose another, for example PORT=3001 npm start`,
      );
  }
}
