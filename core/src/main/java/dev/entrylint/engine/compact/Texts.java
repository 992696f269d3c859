package dev.entrylint.engine.compact;

/** The many small texts of one list of facts, in little space. */
interface Texts {

  String get(int index);

  /** Texts that are one behind the other in one, which a collector copies at once. */
  static Texts joined(String[] texts) {
    int length = 0;
    for (String text : texts) {
      length += text.length();
    }
    StringBuilder all = new StringBuilder(length);
    int[] ends = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      ends[i] = all.append(texts[i]).length();
    }
    return new Joined(all.toString(), Numbers.pack(ends));
  }

  /** Texts that are kept as they are, for they are shared with other lists. */
  static Texts apart(String[] texts) {
    return index -> texts[index];
  }

  /**
   * @param ends where each ends in {@code all}
   */
  record Joined(String all, Object ends) implements Texts {
    @Override
    public String get(int index) {
      int start = index == 0 ? 0 : Numbers.at(ends, index - 1);
      return all.substring(start, Numbers.at(ends, index));
    }
  }
}
