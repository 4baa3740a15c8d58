from enum import IntEnum
REASONS = {
    486: "Busy Here",
    603: 'Decline',
}
