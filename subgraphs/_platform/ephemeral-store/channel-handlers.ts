import type { MessageHandler, StoreLog } from './ephemeral-store.ts';

/** Who listens to which channel in this process. One failing handler does not silence the others. */
export interface ChannelHandlers {
  channels(): readonly string[];
  /** @returns true if the channel had no handler before */
  add(channel: string, handler: MessageHandler): boolean;
  /** @returns true if the channel has no handler any more */
  remove(channel: string, handler: MessageHandler): boolean;
  deliver(channel: string, message: string): void;
  clear(): void;
}

export function createChannelHandlers(log: StoreLog): ChannelHandlers {
  const handlersByChannel = new Map<string, Set<MessageHandler>>();
  return {
    channels: () => [...handlersByChannel.keys()],
    add(channel, handler) {
      const handlers = handlersByChannel.get(channel);
      if (handlers) {
        handlers.add(handler);
        return false;
      }
      handlersByChannel.set(channel, new Set([handler]));
      return true;
    },
    remove(channel, handler) {
      const handlers = handlersByChannel.get(channel);
      if (!handlers?.delete(handler) || handlers.size > 0) return false;
      return handlersByChannel.delete(channel);
    },
    deliver(channel, message) {
      for (const handler of handlersByChannel.get(channel) ?? []) {
        try {
          handler(message);
        } catch (error) {
          log.warn({ channel, error }, 'a message handler failed');
        }
      }
    },
    clear: () => {
      handlersByChannel.clear();
    },
  };
}
