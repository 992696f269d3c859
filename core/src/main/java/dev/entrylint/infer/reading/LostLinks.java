package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * How the links of a corpus do by what they ask for: ids, files, labels. Pictures that are not
 * there say nothing of how a text is read, and are left out.
 *
 * @param ids what ask for ids
 * @param files how many have a path
 * @param lostFiles how many of these lead nowhere
 * @param labels how often a label is used with a text
 * @param lostLabels how many of these nothing defines
 */
record LostLinks(LinksToIds ids, int files, int lostFiles, int labels, int lostLabels) {

  static LostLinks of(Corpus corpus) {
    int files = 0;
    int lostFiles = 0;
    int labels = 0;
    int lostLabels = 0;
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        Reference reference = link.reference();
        boolean lost = link.resolution() instanceof Resolution.NoSuchFile;
        boolean known =
            lost
                || link.resolution() instanceof Resolution.OtherFile
                || link.resolution().found().isPresent();
        if (known && !reference.image() && !LinkCounts.isBare(reference)) {
          files++;
          lostFiles += lost ? 1 : 0;
        }
        labels += reference.form() == Reference.Form.LABELLED ? 1 : 0;
      }
      int undefined = corpus.links().undefinedLabels(document).size();
      labels += undefined;
      lostLabels += undefined;
    }
    return new LostLinks(LinksToIds.of(corpus), files, lostFiles, labels, lostLabels);
  }

  /** Whether most of any kind lead nowhere, and so many that they are no single faults. */
  boolean areMostlyLost() {
    return !evidence().isEmpty();
  }

  /** Each kind of which most lead nowhere. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    add(evidence, ids.lost(), ids.all(), "links to ids");
    add(evidence, lostFiles, files, "links to files");
    add(evidence, lostLabels, labels, "uses of labels");
    return evidence;
  }

  private static void add(List<Evidence> evidence, int lost, int all, String what) {
    if (new LinksToIds(all, lost).areMostlyLost()) {
      evidence.add(new Evidence(lost, all, what));
    }
  }

  /** The kinds of which most lead nowhere, for people. */
  String sentence() {
    List<String> kinds = evidence().stream().map(Evidence::toString).toList();
    return String.join(" and ", kinds) + " lead nowhere";
  }

  int lost() {
    return ids.lost() + lostFiles + lostLabels;
  }

  int held() {
    return ids.held() + files - lostFiles + labels - lostLabels;
  }
}
