// The records of a ZIP file that writer and reader share: where each field lies. Numbers of APPNOTE 6.3.10; all little-endian.

export const LOCAL = { signature: 0x04034b50, size: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
export const END = { signature: 0x06054b50, size: 22 } as const;

/** Version 2.0: folders and Deflate. */
export const VERSION_NEEDED = 20;
export const METHODS = { stored: 0, deflated: 8 } as const;
/** Names are UTF-8. */
export const UTF8 = 1 << 11;
export const ENCRYPTED = 1 << 0;

/** Beyond these a file needs another form (ZIP64), which is neither written nor read. */
export const MOST_FILES = 0xffff;
export const MOST_BYTES = 0xffffffff;
