/** A question of each kind that GIFT has, to begin with. Not interface text: the format is the same in every language. */
export const GIFT_EXAMPLE = `// Lines that begin with // are comments.
$CATEGORY: Sovereignty

Where is the forum held? {=St Petersburg#Yes, each June. ~Almaty ~Astana}

Which two principles does the text weigh? {
~%50%territorial integrity
~%50%self-determination
~free trade
}

The medal was accepted. {F#Read part 1 again.#Right.}

The prince on the medal is {=Alexander Nevsky =Nevsky}.

In which year did the two presidents meet? {#2022}

Match each place with what happened. {
=Kosovo -> recognised by some states
=Outer Mongolia -> became independent
= -> never named in the text
}

What would a second source have to show? {}
`;
