import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ItemPage } from "../item-page";

type Props = { params: Promise<{ packId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ItemEditor"))("newTitle") };
}

export default async function NewItemPage({ params }: Props) {
  return <ItemPage packId={(await params).packId} itemId={null} />;
}
