export const answer = async () => {};
