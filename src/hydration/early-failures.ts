/** Media that could not be loaded before there was an element that would have noticed: it is told once more. */

export function repeatFailures(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) if (image.complete && image.naturalWidth === 0) image.dispatchEvent(new Event('error'));
  for (const player of root.querySelectorAll<HTMLMediaElement>('audio, video')) {
    // Of several sources the last says that there is none.
    const failed =
      player.networkState === HTMLMediaElement.NETWORK_NO_SOURCE ? (player.querySelector('source:last-of-type') ?? player) : undefined;
    failed?.dispatchEvent(new Event('error'));
  }
}
