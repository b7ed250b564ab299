/** Des éléments comme on les dit : « a », « a et b », « a, b et c ». */
export function enumerer(elements: readonly (string | number)[]): string {
  return elements.length < 2
    ? elements.join('')
    : `${elements.slice(0, -1).join(', ')} et ${elements.at(-1)}`;
}
