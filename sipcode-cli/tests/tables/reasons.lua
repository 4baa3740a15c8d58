local reasons = {
[404] = "Not Found",
[410] = "Gone",
}
local BUSY_HERE = 486 -- Busy Here
local DECLINE = 603
