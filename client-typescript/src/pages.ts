/** Iterates over the items of all pages. Each page is read when it is needed. */
export class Pages<Page, Item> implements AsyncIterable<Item> {
  readonly #read: (cursor: string | null) => Promise<Page>;
  readonly #items: keyof Page;

  /** `read` fetches the page at a cursor. `items` is the page's member that contains the items. */
  constructor(read: (cursor: string | null) => Promise<Page>, items: keyof Page) {
    this.#read = read;
    this.#items = items;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page[this.#items] as Iterable<Item>;
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    let cursor: string | null = null;
    do {
      const page = await this.#read(cursor);
      yield page;
      cursor = (page as { next: string | null }).next;
    } while (cursor !== null);
  }
}
