const reasons = { 404: 'Not Found', 486: 'Busy Here' };
const more = new Map([[480, 'Temporarily Unavailable']]);
const status = {
    BUSY: { code: 600, reason: 'Busy Everywhere' },
    GONE: { reason: `Gone`, code: 410 },
    '403': 'Forbidden', [401]: "Unauthorized",
    DECLINE: 603,
    timeout: 300,
};
switch (code) {
    case 500: return 'Server Internal Error';
}
