using System;
enum Status {
  /// <summary>Not Found</summary>
  NotFound = (int)404,
  BusyHere = (ushort)(486),
}
