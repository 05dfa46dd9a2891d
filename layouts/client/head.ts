// Runs before anything is drawn: what the reader chose is there from the first moment, without a flash or a jump.
import { applyChoices } from "./choices.ts";
import { hideDismissed } from "./notice.ts";

applyChoices();
hideDismissed();
