import Link from "next/link";
import { useTranslations } from "next-intl";
import { AnsweredItem } from "@/components/items/answered/answered-item";
import { NewPack } from "@/components/items/workshop/new-pack";
import { CancelButton, DialogButton } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Form, SubmitButton } from "@/components/ui/form";
import type { ArticleView } from "@/lib/articles/views";
import type { PackImport } from "@/lib/items/import-pack";
import type { PackItem, PackView } from "@/lib/items/views";
import type { ActionResult } from "@/lib/schemas/action-result";
import type { Key } from "@/lib/schemas/item";
import { isMarked } from "@/lib/schemas/never-marked";
import { ImportPack } from "./import-pack";

type Keys = ReadonlyMap<string, Key>;

/** The questions made for a text, with their answers: for teachers alone. */
export function Packs({
  packs,
  keys,
  create,
  bring,
  remove,
  article: { articleId, versions, number, text },
}: {
  packs: readonly PackView[];
  keys: Keys;
  create: (input: unknown) => Promise<ActionResult>;
  bring: (input: unknown) => Promise<ActionResult<PackImport>>;
  remove: (input: unknown) => Promise<ActionResult>;
  article: ArticleView;
}) {
  const t = useTranslations("Library");
  const numberOf = (id: string) => versions.find(({ articleVersionId }) => articleVersionId === id)?.number;
  return (
    <section aria-labelledby="questions" className="min-w-0 lg:col-start-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="questions" className="subtitle">
          {t("questions")}
        </h2>
        <div className="flex flex-wrap gap-x-3">
          <NewPack articleId={articleId} create={create} />
          <ImportPack articleId={articleId} bring={bring} />
        </div>
      </div>
      {packs.length === 0 ? <p className="mt-1 text-muted">{t("noPacks")}</p> : null}
      {packs.map(({ packId, title, isOwn, articleVersionId, items }) => {
        const made = numberOf(articleVersionId) ?? number;
        return (
          <section key={`${packId}:${articleVersionId}`} className="mt-5">
            <h3 className="text-lg font-semibold">{title}</h3>
            <p className="text-muted">{t("madeFor", { count: items.length, number: made })}</p>
            {made === versions[0]?.number ? null : (
              <p className="text-muted">{t("packOlder", { number: made })}</p>
            )}
            <div className="mt-1 flex flex-wrap items-center gap-x-4">
              {isOwn ? (
                <Link href={`/library/packs/${packId}`} className="inline-flex min-h-11 items-center">
                  {t("editPack")}
                </Link>
              ) : null}
              <a href={`/api/packs/${packId}`} download className="inline-flex min-h-11 items-center">
                {t("downloadPack")}
              </a>
              {isOwn ? (
                <DialogButton look="quiet" label={t("deletePack")} title={t("deletePackTitle")}>
                  <Form action={remove} values={{ packId }}>
                    <p>{t("deletePackBody", { title, count: items.length })}</p>
                    <div className="flex flex-wrap gap-3">
                      <SubmitButton look="danger">{t("deleteYes")}</SubmitButton>
                      <CancelButton />
                    </div>
                  </Form>
                </DialogButton>
              ) : null}
            </div>
            <div className="mt-3">
              {items.map((packed) => (
                <Question
                  key={packed.item.id}
                  packed={packed}
                  itemKey={keys.get(packed.item.id)}
                  language={text.language}
                />
              ))}
            </div>
          </section>
        );
      })}
    </section>
  );
}

function Question({
  packed: { item },
  itemKey,
  language,
}: {
  packed: PackItem;
  itemKey: Key | undefined;
  language: string;
}) {
  const t = useTranslations("Library");
  const kind = useTranslations("Kind");
  const points = isMarked(item.kind) ? item.points : -1;
  return (
    <Disclosure
      summary={
        <span className="min-w-0 py-1.5 wrap-anywhere">
          {item.prompt}
          <span className="block font-normal text-muted">
            {t("itemFacts", { kind: kind(item.kind), theme: item.theme || "none", points })}
          </span>
        </span>
      }
    >
      <div className="ps-4">
        {itemKey ? <AnsweredItem item={item} itemKey={itemKey} language={language} /> : null}
      </div>
    </Disclosure>
  );
}
