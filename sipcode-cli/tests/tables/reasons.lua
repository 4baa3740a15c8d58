local reasons = {
[404] = "Not Found",
[410] = "Gone",
}
