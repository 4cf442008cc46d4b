/**
 * Preloaded into a measured process (`node --import`): answers `cpu` on its IPC channel with the CPU time, user and
 * system, of all its threads since it started, in milliseconds.
 */
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
// Whoever measures is gone: nobody would stop this process.
process.on('disconnect', () => process.exit());
// Being measured must not keep a process alive.
process.channel?.unref();
