/**
 * Controls by the element that holds them together.
 * @param {readonly import('../accessibility-tree.mjs').TreeNode[]} controls
 * @param {(control: import('../accessibility-tree.mjs').TreeNode) => import('../accessibility-tree.mjs').TreeNode} groupOf
 * @returns {readonly (readonly [import('../accessibility-tree.mjs').TreeNode, readonly import('../accessibility-tree.mjs').TreeNode[]])[]}
 */
export function grouped(controls, groupOf) {
  const groups = [...new Set(controls.map(groupOf))];
  return groups.map((group) => [group, controls.filter((control) => groupOf(control) === group)]);
}
