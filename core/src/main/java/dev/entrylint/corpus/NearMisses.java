package dev.entrylint.corpus;

import java.util.List;

final class NearMisses {
  NearMisses(AnchorIndex anchors) {}

  List<Definition> of(Page page, String fragment, int most) {
    return List.of();
  }
}
