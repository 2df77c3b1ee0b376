/** `natural` ships types for its barrel only; the engine imports single files of it. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(text: string): void;
    tfidfs(query: string, each: (index: number, measure: number) => void): number[];
  }
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  interface Options {
    restricted?: boolean;
  }
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, options?: Options): number;
  };
  export default distances;
}
