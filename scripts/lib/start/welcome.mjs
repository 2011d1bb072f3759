import os from "node:os";

/** The address under which other devices of the network reach this machine, where it has one. */
function networkAddress() {
  const all = Object.values(os.networkInterfaces()).flat();
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
}

/** What somebody needs to go on, in aligned lines. */
export function welcome({ port, demo, signUpCode, dataFolder, embedded }) {
  const network = networkAddress();
  const rows = [["Open", `http://localhost:${port}`]];
  if (network) rows.push(["On this network", `http://${network}:${port}`]);
  if (demo) {
    rows.push([], ["Demo teacher", `${demo.teacher.email}   password  ${demo.teacher.password}`]);
    for (const { name, pin } of demo.students)
      rows.push(["Demo student", `${name}   PIN ${pin}   join code ${demo.joinCode}`]);
    rows.push(["Join code", `${demo.joinCode}   for new students: http://localhost:${port}/join`]);
  }
  rows.push(["New teachers", `sign-up code  ${signUpCode}   http://localhost:${port}/sign-up`]);
  rows.push([], [embedded ? "Data and logs" : "Logs", dataFolder], ["Stop", "Ctrl-C"]);
  const lines = rows.map(([name, value]) => (name ? `  ${name.padEnd(16)}${value}` : ""));
  return `\n${lines.join("\n")}\n`;
}
