// Loaded before a server that has no option for its address: whatever it asks for, it listens on loopback.
"use strict";
const { Server } = require("node:net");

const listen = Server.prototype.listen;
Server.prototype.listen = function (options, ...rest) {
  const onLoopback = typeof options === "object" ? { ...options, host: "127.0.0.1" } : { port: options, host: "127.0.0.1" };
  return listen.call(this, onLoopback, ...rest.filter((argument) => typeof argument === "function"));
};
