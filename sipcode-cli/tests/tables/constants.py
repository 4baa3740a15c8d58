from enum import IntEnum
class Status(IntEnum):
    TRYING = 100
    RINGING = 180  # Ringing
    BUSY: int = 486, 'Busy Here'
MORE = [
    (404, "Not Found"),
    (410, u'Gone'),
]
CODES = {'Server Internal Error': 500, 'Declined': 603}
def text(code):
    if code == 480: return "Temporarily Unavailable"
