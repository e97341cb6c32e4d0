/** Seconds since an arbitrary start. Tests replace the members. */
export const clock = {
  now: (): number => performance.now() / 1000,
  /** Call `then` after `seconds`, unless the returned function is called first. */
  after(seconds: number, then: () => void): () => void {
    const timer = setTimeout(then, seconds * 1000);
    return () => clearTimeout(timer);
  },
};

/** Resolve after `seconds`. Rejects with the signal's reason as soon as it is aborted. */
export function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(seconds, () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** Aborts `signal` after `seconds`, or if the caller aborts. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #seconds: number;
  readonly #controller = new AbortController();
  #cancel: () => void = () => undefined;

  constructor(seconds: number, caller?: AbortSignal) {
    this.#seconds = seconds;
    const own = this.#controller.signal;
    this.signal = caller ? AbortSignal.any([caller, own]) : own;
    this.restart();
  }

  get isOver(): boolean {
    return this.#controller.signal.aborted;
  }

  restart(): void {
    this.pause();
    this.#cancel = clock.after(this.#seconds, () => this.end());
  }

  pause(): void {
    this.#cancel();
  }

  end(): void {
    this.pause();
    this.#controller.abort();
  }
}
