import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressIn, clientAddress, nameClientAddresses } from "@/lib/server/client-address";

describe("the address that limits are kept for", () => {
  const client = "203.0.113.7";
  it.each([
    ["behind no proxy it is the connection's", [client], 0, client],
    ["behind no proxy the client's own words count for nothing", ["198.51.100.1", client], 0, client],
    ["behind one proxy it is what the proxy saw", [client, "10.0.0.1"], 1, client],
    ["what stands before that is the client's own words", ["198.51.100.1", client, "10.0.0.1"], 1, client],
    ["behind two it is what the outer one saw", ["198.51.100.1", client, "10.0.0.2", "10.0.0.1"], 2, client],
    ["fewer hops than proxies: the farthest there is", [client], 1, client],
    ["a port is none of its", [`${client}:5150`, "10.0.0.1"], 1, client],
    ["IPv4 in the clothes of IPv6", [`::ffff:${client}`], 0, client],
    ["IPv6 is cut to its network", ["2001:db8:1:2:3:4:5:6"], 0, "2001:db8:1:2::/64"],
    ["also when it is written short", ["2001:db8::6"], 0, "2001:db8:0:0::/64"],
    ["also with a port", ["[2001:DB8:0:0:0::6]:443", "10.0.0.1"], 1, "2001:db8:0:0::/64"],
    ["also with a zone", ["fe80::1%eth0"], 0, "fe80:0:0:0::/64"],
    ["nonsense is nobody's", ["<script>", "10.0.0.1"], 1, "unknown"],
    ["nothing is nobody's", [], 0, "unknown"],
  ])("%s", (_, chain, proxies, address) => {
    expect(clientAddress(chain, proxies)).toBe(address);
  });
});

describe("a request as it comes in", () => {
  let server: Server;
  beforeAll(async () => {
    process.env.DATABASE_URL ??= "postgres://nobody@nowhere/nothing";
    nameClientAddresses();
    server = createServer((request, response) => {
      response.end(addressIn(new Headers(request.headers as Record<string, string>)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  const ask = async (headers: Record<string, string>) => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}`, { headers })).text();
  };

  it("carries the connection's address", async () => {
    expect(await ask({})).toBe("127.0.0.1");
  });

  it("cannot bring an address of its own", async () => {
    const lies = { "x-colloquy-address": "198.51.100.1", "x-forwarded-for": "198.51.100.2" };
    expect(await ask(lies)).toBe("127.0.0.1");
  });
});
