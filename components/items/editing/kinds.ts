import type { ComponentType } from "react";
import type { ItemDefinition, ItemKind } from "@/lib/schemas/item";
import type { EditorProps, Item } from "./editor-props";
import { CategoriseEditor } from "./kinds/categorise-editor";
import { ChoiceEditor } from "./kinds/choice-editor";
import { EvidencePairEditor } from "./kinds/evidence-pair-editor";
import { ExtendedResponseEditor } from "./kinds/extended-response-editor";
import { MatchEditor } from "./kinds/match-editor";
import { MatrixEditor } from "./kinds/matrix-editor";
import { MultipleChoiceEditor } from "./kinds/multiple-choice-editor";
import { NumericEditor } from "./kinds/numeric-editor";
import { OrderEditor } from "./kinds/order-editor";
import { PassageEditor } from "./kinds/passage-editor";
import { ShortAnswerEditor } from "./kinds/short-answer-editor";
import { StanceEditor } from "./kinds/stance-editor";
import { newId } from "./parts/new-id";
import { blankCriterion } from "./parts/rubric-fields";

type Kind<K extends ItemKind> = {
  readonly Editor: ComponentType<EditorProps<K>>;
  /** What a new question begins with, besides what all have. */
  readonly blank: () => Pick<Item<K>, "content" | "key"> & { readonly points?: 0 };
};

const taught = { feedback: "", evidence: [] };
const texts = (count: number) => Array.from({ length: count }, () => ({ id: newId(), text: "" }));
const titles = (count: number) => Array.from({ length: count }, () => ({ id: newId(), title: "" }));

/** How each kind of question is written. */
const KINDS: { readonly [K in ItemKind]: Kind<K> } = {
  CHOICE: {
    Editor: ChoiceEditor,
    blank: () => ({ content: { options: texts(4) }, key: { correct: "", optionFeedback: {}, ...taught } }),
  },
  MULTIPLE_CHOICE: {
    Editor: MultipleChoiceEditor,
    blank: () => ({
      content: { options: texts(4), credit: "RIGHT_MINUS_WRONG" },
      key: { correct: [], optionFeedback: {}, ...taught },
    }),
  },
  CATEGORISE: {
    Editor: CategoriseEditor,
    blank: () => ({
      content: { categories: titles(2), statements: texts(4), credit: "EACH" },
      key: { placement: {}, ...taught },
    }),
  },
  MATCH: {
    Editor: MatchEditor,
    blank: () => ({
      content: { terms: texts(3), meanings: texts(3), credit: "EACH" },
      key: { placement: {}, ...taught },
    }),
  },
  ORDER: {
    Editor: OrderEditor,
    blank: () => {
      const entries = texts(4);
      return {
        content: { entries, credit: "PAIRS" },
        key: { order: entries.map(({ id }) => id), ...taught },
      };
    },
  },
  SHORT_ANSWER: {
    Editor: ShortAnswerEditor,
    blank: () => ({
      content: { forgives: ["CAPITALS", "ACCENTS", "PUNCTUATION", "SCRIPT"] },
      key: { variants: [{ text: "", share: 1 }], ...taught },
    }),
  },
  NUMERIC: {
    Editor: NumericEditor,
    blank: () => ({
      content: { unit: null },
      key: { numbers: [{ rule: "EXACT", value: Number.NaN, share: 1 }], units: [], ...taught },
    }),
  },
  PASSAGE: {
    Editor: PassageEditor,
    blank: () => ({ content: { credit: "NEAR_COUNTS_HALF" }, key: { accepted: [], ...taught } }),
  },
  EVIDENCE_PAIR: {
    Editor: EvidencePairEditor,
    blank: () => ({
      content: { options: texts(4), credit: "HALVES" },
      key: { correct: "", accepted: [], optionFeedback: {}, ...taught },
    }),
  },
  EXTENDED_RESPONSE: {
    Editor: ExtendedResponseEditor,
    blank: () => ({
      content: {
        citationsRequired: 2,
        wordGuide: { min: 150, max: 300 },
        rubric: { criteria: [blankCriterion()] },
      },
      key: { modelAnswer: "", markerNotes: "", ...taught },
    }),
  },
  MATRIX: {
    Editor: MatrixEditor,
    blank: () => ({ points: 0, content: { principles: titles(2), cases: texts(4) }, key: taught }),
  },
  STANCE: {
    Editor: StanceEditor,
    blank: () => ({ points: 0, content: { low: "", high: "", asksBefore: true }, key: taught }),
  },
};

/** How an item's kind is written, as one that takes any item: the pairing is the map's. */
export const editorOf = (kind: ItemKind): Kind<ItemKind> => KINDS[kind] as unknown as Kind<ItemKind>;

/** A new question of a kind, about the same theme as another one where there is one. */
export const blankItem = (kind: ItemKind, like?: Pick<ItemDefinition, "theme" | "skill">): ItemDefinition =>
  ({
    kind,
    prompt: "",
    theme: like?.theme ?? "",
    skill: like?.skill ?? "COMPREHENSION",
    difficulty: null,
    points: 1,
    ...editorOf(kind).blank(),
  }) as ItemDefinition;
