// Who is portrayed, and how.
import { amber, deep, ink, night, red, rust, sand, steel } from "./palette.ts";

export type Hair = "bob" | "short" | "bun" | "curls" | "bald" | "long" | "cap" | "side";

export interface Sitter {
  readonly slug: string;
  readonly back: string;
  readonly ring: string;
  readonly skin: string;
  readonly hair: string;
  readonly cut: Hair;
  readonly coat: string;
  readonly collar: "shirt" | "round" | "scarf" | "roll";
  readonly glasses?: boolean;
  readonly beard?: boolean;
}

export const sitters: readonly Sitter[] = [
  {
    slug: "abbey-fenbert",
    back: "#c9d0cd",
    ring: "#b4bfbe",
    skin: "#e0bfa3",
    hair: "#5a4038",
    cut: "long",
    coat: deep,
    collar: "round",
  },
  {
    slug: "martin-fornusek",
    back: "#d9cbb0",
    ring: "#c9b691",
    skin: "#dcb899",
    hair: "#3b3230",
    cut: "short",
    coat: steel,
    collar: "shirt",
  },
  {
    slug: "odile-tarrant",
    back: "#8fa3ac",
    ring: "#7b929d",
    skin: "#c99f80",
    hair: "#d8d3c8",
    cut: "cap",
    coat: night,
    collar: "roll",
  },
  {
    slug: "teodor-hallwick",
    back: "#c7a58e",
    ring: "#b78f76",
    skin: "#e2c2a8",
    hair: "#8a4b34",
    cut: "bald",
    coat: "#46584e",
    collar: "shirt",
    glasses: true,
    beard: true,
  },
  {
    slug: "marit-stellan",
    back: "#a9b5b0",
    ring: "#97a6a1",
    skin: "#e6c8b0",
    hair: "#c9c4ba",
    cut: "bun",
    coat: red,
    collar: "round",
    glasses: true,
  },
  {
    slug: "pim-ardley",
    back: sand,
    ring: "#cbb286",
    skin: "#b78562",
    hair: ink,
    cut: "curls",
    coat: rust,
    collar: "scarf",
  },
  {
    slug: "zlata-horovenko",
    back: "#dccfae",
    ring: amber,
    skin: "#e3c1a4",
    hair: "#a8743f",
    cut: "bob",
    coat: steel,
    collar: "scarf",
  },
  {
    slug: "noor-castellin",
    back: "#33475b",
    ring: "#41586e",
    skin: "#a87654",
    hair: "#171a22",
    cut: "side",
    coat: "#8598a2",
    collar: "roll",
  },
];
