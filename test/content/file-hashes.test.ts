// By which content a file is known, where git knows the files too.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { blobHash, hashFiles } from "../../scripts/content/file-hashes.ts";
import { newspaper, put } from "../newspaper.ts";

test("a drawing is known by its own bytes where git keeps it with other line ends", () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg">\r\n</svg>\r\n';
  const files = Array.from({ length: 80 }, (_, place) => `content/pictures/drawing-${place}.svg`);
  const root = newspaper(Object.fromEntries(files.map((file) => [file, drawing])));
  put(root, ".gitattributes", "* text=auto\n");
  const git = (...args: string[]) =>
    expect(spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], { cwd: root }).status).toBe(
      0,
    );
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "drawings");
  const { hashes } = hashFiles(root, files, "");
  expect(new Set(hashes.values())).toEqual(new Set([blobHash(Buffer.from(drawing))]));
});
