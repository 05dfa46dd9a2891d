// A real nginx with the settings that the build wrote, on a port of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../site/run-node.ts";
import type { Served } from "./serve-folder.ts";

const program = [process.env.NGINX, "/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"].find(
  (place) => place !== undefined && existsSync(place),
);

const advice =
  "There is no nginx on this machine. Debian: apt-get install nginx-light; elsewhere set NGINX to its path.";

/** Why these tests cannot run here; nothing where they can. With CI=true a missing nginx is an error. */
export function missingNginx(): string | undefined {
  if (program !== undefined) return undefined;
  if (process.env.CI !== undefined) throw new Error(advice);
  return advice;
}

/** Serves a built site with `<folder>-hosts/nginx.conf` included, as the README says. */
export async function serveNginx(folder: string): Promise<Pick<Served, "origin" | "close">> {
  if (program === undefined) throw new Error(advice);
  const home = mkdtempSync(join(tmpdir(), "dateline-nginx-"));
  const port = await freePort();
  const settings = join(home, "nginx.conf");
  writeFileSync(settings, settingsFor(home, port, folder));
  const server = spawn(program, ["-p", home, "-c", settings], { stdio: ["ignore", "ignore", "pipe"] });
  await untilAnswering(port, server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** One process, with everything that it writes under `home`. */
function settingsFor(home: string, port: number, folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${home};`);
  return `daemon off;
master_process off;
pid ${home}/nginx.pid;
error_log stderr warn;
events {}
http {
	access_log off;
	${temporary.join("\n\t")}
	server {
		listen 127.0.0.1:${port};
		root ${folder};
		include ${folder}-hosts/nginx.conf;
	}
}
`;
}

async function untilAnswering(port: number, server: ChildProcess): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text: Buffer) => {
    said += text.toString();
  });
  while (server.exitCode === null) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error(`nginx does not accept the settings:\n${said}`);
}
