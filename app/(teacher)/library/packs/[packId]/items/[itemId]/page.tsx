import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ItemPage } from "../item-page";

type Props = { params: Promise<{ packId: string; itemId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ItemEditor"))("editTitle") };
}

export default async function EditItemPage({ params }: Props) {
  return <ItemPage {...(await params)} />;
}
