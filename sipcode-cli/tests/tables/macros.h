#define CODES(X) \
  X(420, "Bad Extension") \
  X(SC_EXTENSION, 421, "Extension Required")
