"use client";

import { useTranslations } from "next-intl";
import type { GonePost } from "@/lib/discussion/views";

/** In place of a post that others have answered and whose words are not given any more. */
export function Gone({ post }: { post: GonePost }) {
  const t = useTranslations("Post");
  return (
    <p id={`post-${post.postId}`} className="border-s-2 border-rule py-2 ps-4 text-muted italic">
      {t(`gone_${post.gone}`)}
    </p>
  );
}
