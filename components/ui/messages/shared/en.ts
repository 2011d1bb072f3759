"use client";

import Bar from "@/messages/en/Bar.json";
import Common from "@/messages/en/Common.json";
import Fault from "@/messages/en/Fault.json";
import Reading from "@/messages/en/Reading.json";
import { bundledMessages } from "../bundled-messages";

export const SharedMessagesEn = bundledMessages("en", { Bar, Common, Fault, Reading });
