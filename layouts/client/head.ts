// Runs before anything is drawn: the reader's colours and text size are there from the first moment, without a flash.
import { applyChoices } from "./choices.ts";

applyChoices();
