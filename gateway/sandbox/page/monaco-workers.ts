/** Monaco does its language work in workers; ours are files of our own origin, as the page's policy demands. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_workerId: string, label: string): Worker {
      const file = WORKER_FILES[label] ?? WORKER_FILES['editor'] ?? '';
      return new Worker(`/sandbox/assets/${file}`, { name: label });
    },
  },
});
