export const reasons: Record<number, string> = {
    486: 'Busy Here',
    603: "Decline",  // everywhere
};
