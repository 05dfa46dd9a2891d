// The reader's own colours and text size: a button at the end of the navigation, and the panel that it opens.
import type { VNode } from "preact";
import { Scripted } from "./scripted.tsx";

/** The first of each is what one gets without choosing; values as in layouts/css. */
const themes = [
  ["", "As the device"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

const sizes = [
  ["small", "Small"],
  ["", "Usual"],
  ["large", "Large"],
  ["largest", "Largest"],
] as const;

/** Prints button and panel for the page's script to unfold. */
export function Display(): VNode {
  return (
    <Scripted>
      <button class="display-button" type="button" aria-expanded="false" aria-controls="page-display">
        <span aria-hidden="true">Aa</span>
        <span class="visually-hidden">Colours and text size</span>
      </button>
      <div class="display-panel" id="page-display" hidden>
        <Choice name="theme" legend="Colours" options={themes} />
        <Choice name="text" legend="Text size" options={sizes} />
      </div>
    </Scripted>
  );
}

interface ChoiceProps {
  readonly name: "theme" | "text";
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, legend, options }: ChoiceProps): VNode {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
