/** Whether a file is gzipped, by its name. */
export const isGzip = (path: string): boolean => /\.gz$/i.test(path);

/** Whether a file is a Parquet file, by its name. */
export const isParquet = (path: string): boolean => /\.parquet$/i.test(path);
