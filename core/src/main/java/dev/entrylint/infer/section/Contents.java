package dev.entrylint.infer.section;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds out what all but a few sections of a group hold: a list, a table, code, a link. */
final class Contents {

  private Contents() {}

  static void find(
      SectionGroup group, Corpus corpus, Map<String, InlineYaml> fields, List<String> why) {
    int all = 0;
    int[] holds = new int[4];
    for (SectionGroup.Member member : group.members) {
      Section section = member.section();
      if (section.isEmpty()) {
        continue;
      }
      all++;
      boolean[] found = new boolean[4];
      for (Block block : section.blocks()) {
        found[0] |= block.kind() == Block.Kind.LIST;
        found[1] |= block.kind() == Block.Kind.TABLE;
        found[2] |= block.kind() == Block.Kind.CODE;
      }
      found[3] = linked(section, corpus);
      for (int i = 0; i < holds.length; i++) {
        holds[i] += found[i] ? 1 : 0;
      }
    }
    List<String> words = List.of("list", "table", "code", "link");
    List<String> contents = new ArrayList<>();
    for (int i = 0; i < holds.length; i++) {
      Evidence evidence = new Evidence(holds[i], all, "");
      if (evidence.isLaw() && all >= 2 * Evidence.LEAST) {
        contents.add(words.get(i));
        String word = words.get(i).equals("code") ? "code" : "a " + words.get(i);
        why.add((holds[i] == all ? "each holds " : holds[i] + " hold ") + word);
      }
    }
    if (!contents.isEmpty()) {
      fields.put("contains", InlineYaml.texts(contents));
    }
  }

  private static boolean linked(Section section, Corpus corpus) {
    for (Link link : corpus.links().of(section.document()).within(section.span())) {
      if (!link.reference().image() && section.span().contains(link.reference().span())) {
        return true;
      }
    }
    return false;
  }
}
