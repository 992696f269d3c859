package dev.entrylint.engine.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What becomes of the addresses of pages that get another path. */
class FormerAddressesTest {

  private static Map<String, String> site(String settings, String text, String... files) {
    Map<String, String> all = new TreeMap<>(Map.of("entrylint.yml", "", settings, text));
    for (int i = 0; i < files.length; i += 2) {
      all.put(files[i], files[i + 1]);
    }
    return all;
  }

  private static Map<String, String> docusaurus(String... files) {
    return site(
        "docusaurus.config.js", "module.exports = {presets: [['classic', {docs: {}}]]};\n", files);
  }

  private static Map<String, String> kept(Map<String, String> files, String from, String to)
      throws Exception {
    return Moves.moved(files, MoveOrder.of(from, to).keepingOld());
  }

  private static String refusal(Map<String, String> files, String from, String to) {
    return assertThrows(MoveRefusedException.class, () -> kept(files, from, to)).getMessage();
  }

  @Test
  void aPageOfDocusaurusKeepsItsAddress() throws Exception {
    Map<String, String> files =
        docusaurus(
            "docs/d/a.md", "# A\n\n[i](../i.md) [s](./s)\n",
            "docs/d/s.md", "---\nslug: /own\ntitle: S\n---\n# S\n",
            "docs/i.md", "# I\n\n[by file](d/a.md#a) [by address](/docs/d/a) [s](/docs/own)\n");
    Map<String, String> then = kept(files, "docs/d/a.md", "docs/e/f/b.md");
    assertEquals(
        "# I\n\n[by file](e/f/b.md#a) [by address](/docs/d/a) [s](/docs/own)\n",
        then.get("docs/i.md"));
    assertTrue(then.get("docs/e/f/b.md").startsWith("---\nslug: /d/a\n---\n"), then::toString);
    assertTrue(then.get("docs/e/f/b.md").contains("[i](../../i.md)"), then::toString);

    then = kept(files, "docs/d", "docs/02-n");
    assertEquals(files.get("docs/d/s.md"), then.get("docs/02-n/s.md"), "its address is its own");
    assertTrue(then.get("docs/02-n/a.md").contains("slug: /d/a"), then::toString);
    assertEquals(
        "# I\n\n[by file](02-n/a.md#a) [by address](/docs/d/a) [s](/docs/own)\n",
        then.get("docs/i.md"));
    Map<String, String> number = docusaurus("docs/1-a.md", "# A\n");
    assertEquals("# A\n", kept(number, "docs/1-a.md", "docs/2-a.md").get("docs/2-a.md"));
  }

  @Test
  void anAddressThatAnotherPageHasIsNotKept() {
    Map<String, String> files =
        docusaurus("docs/a.md", "# A\n", "docs/b.md", "---\nslug: /a\n---\n# B\n");
    String said =
        refusal(files, "docs/b.md", "docs/c.md") + refusal(files, "docs/a.md", "docs/c.md");
    assertTrue(said.contains("another page has its address"), said);
    assertTrue(said.contains("@docusaurus/plugin-client-redirects"), said);
  }

  @Test
  void whereNoFrontMatterSaysAddressesTheWayIsNamed() {
    String blog =
        refusal(
            docusaurus("docs/a.md", "# A\n", "docs/2024-05-01-b.md", "# B\n"),
            "docs/2024-05-01-b.md",
            "docs/c.md");
    assertTrue(blog.contains("made of a date"), blog);
    String mkdocs =
        refusal(
            site("mkdocs.yml", "site_name: x\n", "docs/a.md", "# A\n"), "docs/a.md", "docs/b.md");
    assertTrue(mkdocs.contains("'redirect_maps' of the plugin mkdocs-redirects"), mkdocs);
    String vitepress =
        refusal(
            site(".vitepress/config.js", "export default {}\n", "a.md", "# A\n"), "a.md", "b.md");
    assertTrue(vitepress.contains("'rewrites'"), vitepress);
    String jekyll =
        refusal(site("_config.yml", "title: x\n", "a.md", "---\n---\n# A\n"), "a.md", "b.md");
    assertTrue(jekyll.contains("as the plugin jekyll-redirect-from reads it"), jekyll);
    String forge = refusal(Moves.corpus("github", "a.md", "# A\n"), "a.md", "b.md");
    assertTrue(forge.contains("leave a page there that leads on"), forge);
  }

  @Test
  void aPageOfJekyllListsItsAddressWhereThePluginReadsIt() throws Exception {
    String plugin = "plugins: [jekyll-redirect-from]\n";
    Map<String, String> files =
        site(
            "_config.yml",
            plugin,
            "d/a.md",
            "---\ntitle: A\n---\n# A\n",
            "i.md",
            "---\n---\n[x](/d/a.html)\n");
    Map<String, String> then = kept(files, "d/a.md", "e/b.md");
    assertEquals("---\ntitle: A\nredirect_from: [/d/a.html]\n---\n# A\n", then.get("e/b.md"));
    assertEquals("---\n---\n[x](/e/b.html)\n", then.get("i.md"));
    files.put("_config.yml", plugin + "permalink: pretty\n");
    assertTrue(kept(files, "d/a.md", "e/b.md").get("e/b.md").contains("[/d/a/]"));
    files.put("d/a.md", "---\npermalink: /x/\n---\n# A\n");
    assertFalse(kept(files, "d/a.md", "e/b.md").get("e/b.md").contains("redirect_from"));
  }
}
