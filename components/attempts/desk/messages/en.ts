"use client";

import { bundledMessages } from "@/components/ui/messages/bundled-messages";
import Article from "@/messages/en/Article.json";
import Desk from "@/messages/en/Desk.json";
import Question from "@/messages/en/Question.json";
import Stance from "@/messages/en/Stance.json";

export const DeskMessagesEn = bundledMessages("en", { Article, Desk, Question, Stance });
