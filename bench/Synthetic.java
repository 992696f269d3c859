import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes glossaries that nobody wrote, of any size, to measure entrylint with: one entry in a file,
 * in the convention of the preset {@code pandoc-glossary}, with links by a power law and a known
 * number of faults of each kind. The same numbers give the same bytes.
 *
 * <p>{@code java Synthetic.java --entries N --out DIR [--seed S] [--files-per-folder N]}
 *
 * <p>All that one entry says of another is computed from the two numbers of the entries, so nothing
 * is kept from one file to the next and a million entries take no more memory than a thousand.
 */
public final class Synthetic {

  private static final String CONFIG =
      """
      # A synthetic glossary of %d entries, seed %d.
      extends: pandoc-glossary
      include: ["index.md", "index/*.md", "entries/**/*.md"]
      parser: scanner
      """;

  private final int entries;
  private final int perFolder;
  private final Path out;
  private final Names names;
  private final Texts texts;
  private long bytes;

  private Synthetic(int entries, long seed, int perFolder, Path out) {
    this.entries = entries;
    this.perFolder = perFolder;
    this.out = out;
    this.names = new Names(seed);
    this.texts = new Texts(names, new Graph(entries, seed), entries, seed);
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> given = new TreeMap<>(Map.of("--seed", "1", "--files-per-folder", "1000"));
    for (int i = 0; i + 1 < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    if (args.length % 2 != 0 || given.size() != 4 || !given.containsKey("--out")) {
      System.err.println(
          "usage: java Synthetic.java --entries N --out DIR [--seed S] [--files-per-folder N]");
      System.exit(2);
    }
    int entries = Integer.parseInt(given.get("--entries"));
    int perFolder = Integer.parseInt(given.get("--files-per-folder"));
    if (entries < 10 || entries > 10_000_000 || perFolder < 1) {
      System.err.println("from 10 to 10,000,000 entries, at least one in a folder");
      System.exit(2);
    }
    long seed = Long.parseLong(given.get("--seed"));
    Synthetic glossary = new Synthetic(entries, seed, perFolder, Path.of(given.get("--out")));
    glossary.write(seed);
    System.out.println(entries + " entries, " + glossary.bytes + " bytes; faults planted:");
    glossary.texts.planted.forEach((fault, count) -> System.out.println(fault + "\t" + count));
  }

  private void write(long seed) throws IOException {
    Files.createDirectories(out.resolve("images"));
    Files.writeString(
        out.resolve("images/sketch.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
    Files.writeString(out.resolve("entrylint.yml"), CONFIG.formatted(entries, seed));
    writeIndex();
    Path folder = out;
    for (int i = 0; i < entries; i++) {
      if (i % perFolder == 0) {
        folder = out.resolve("entries/%04d".formatted(i / perFolder));
        Files.createDirectories(folder);
      }
      byte[] text = texts.entry(i).getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve("e%07d.md".formatted(i)), text);
      bytes += text.length;
    }
  }

  /** The page that all lists lead to, and one of all entries for each first letter. */
  private void writeIndex() throws IOException {
    Files.createDirectories(out.resolve("index"));
    StringBuilder letters = new StringBuilder("# Index {#Index}\n\n");
    for (char letter : Names.LETTERS.toCharArray()) {
      List<String> titles = new ArrayList<>();
      for (int i = 0; i < entries; i++) {
        if (names.letter(i) == letter) {
          titles.add(names.title(i));
        }
      }
      titles.sort(Texts.ORDER);
      letters.append("- [%c](#Index-%c)\n".formatted(letter, letter));
      Path page = out.resolve("index/index-" + letter + ".md");
      try (BufferedWriter writer = Files.newBufferedWriter(page)) {
        writer.write("# %c {#Index-%c}\n\n".formatted(letter, letter));
        for (String title : titles) {
          writer.write("- [" + title + "](#" + Names.id(title) + ")\n");
        }
      }
      bytes += Files.size(page);
    }
    Files.writeString(out.resolve("index.md"), letters);
  }

  /** Numbers that look random and depend on nothing but the seed. */
  private static final class Dice {

    private long state;

    Dice(long seed, long stream) {
      state = mix(seed * 0x9E3779B97F4A7C15L + stream);
    }

    static long mix(long z) {
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }

    /** From 0 to {@code bound}, exclusive. */
    int roll(int bound) {
      state += 0x9E3779B97F4A7C15L;
      return (int) ((mix(state) >>> 33) * bound >>> 31);
    }

    boolean oneIn(int many) {
      return roll(many) == 0;
    }

    double fraction() {
      state += 0x9E3779B97F4A7C15L;
      return (mix(state) >>> 11) * 0x1.0p-53;
    }

    String of(String[] words) {
      return words[roll(words.length)];
    }
  }

  /** The numbers below a bound in another order: a Feistel network, so there is a way back. */
  private static final class Shuffle {

    private static final int ROUNDS = 4;

    private final int size;
    private final int half;
    private final int mask;
    private final long seed;

    Shuffle(int size, long seed) {
      this.size = size;
      this.half = (33 - Integer.numberOfLeadingZeros(size - 1)) / 2;
      this.mask = (1 << half) - 1;
      this.seed = seed;
    }

    int there(int number) {
      int at = number;
      do {
        int left = at >>> half;
        int right = at & mask;
        for (int k = 0; k < ROUNDS; k++) {
          int next = left ^ round(right, k);
          left = right;
          right = next;
        }
        at = left << half | right;
      } while (at >= size);
      return at;
    }

    int back(int number) {
      int at = number;
      do {
        int left = at >>> half;
        int right = at & mask;
        for (int k = ROUNDS - 1; k >= 0; k--) {
          int previous = right ^ round(left, k);
          right = left;
          left = previous;
        }
        at = left << half | right;
      } while (at >= size);
      return at;
    }

    private int round(int half, int k) {
      return (int) Dice.mix(seed + half * 4L + k) & mask;
    }
  }

  /** Titles of two words made of syllables, such as "Bränduxung-Stelkel": no two are the same. */
  private static final class Names {

    static final String LETTERS = "BDFGHKLMNPRSTVWZ";

    private static final String[] ONSETS = {
      "B", "Bl", "Br", "D", "Dr", "F", "Fl", "Fr", "G", "Gl", "Gr", "H", "K", "Kl", "Kn", "Kr", "L",
      "M", "N", "P", "Pl", "R", "S", "Sch", "Schl", "St", "Str", "T", "Tr", "V", "W", "Z"
    };
    // Each begins with vowels and ends with consonants, as endings begin with a vowel, so that a
    // word can be taken apart in one way only.
    private static final String[] RIMES = {
      "ach", "ahn", "ald", "amp", "and", "arb", "auf", "aum", "eck", "ehl", "eif", "eld", "ern",
      "ett", "iel", "ind", "irk", "och", "old", "orn", "ott", "ung", "und", "urz", "ähl", "änd",
      "äuf", "öhr", "ör", "üb", "ück", "üst"
    };
    private static final String[] ENDINGS = {"e", "el", "en", "er", "ig", "erei", "ung", "elheit"};
    private static final int WORDS = 32 * 32 * 8;

    private final Shuffle order;

    Names(long seed) {
      order = new Shuffle(WORDS * WORDS, Dice.mix(seed + 1));
    }

    String title(int entry) {
      int name = order.there(entry);
      // Spaces and hyphens come to the same id, so which of them it is depends on the words.
      char joint = (name ^ name >>> 13) % 3 == 0 ? '-' : ' ';
      return word(name / WORDS) + joint + word(name % WORDS);
    }

    char letter(int entry) {
      return ONSETS[order.there(entry) / WORDS / 256].charAt(0);
    }

    static String word(int word) {
      return ONSETS[word / 256] + RIMES[word / 8 % 32] + ENDINGS[word % 8];
    }

    String id(int entry) {
      return id(title(entry));
    }

    static String id(String title) {
      return title.replace(' ', '-');
    }
  }

  /** Who links to whom. Entries have ranks: the first are the few that most others link to. */
  private static final class Graph {

    private static final int PAIRINGS = 3;
    private static final double STEEPNESS = 0.8;

    private final int size;
    private final int hubs;
    private final long seed;
    private final Shuffle ranks;
    private final Shuffle[] pairings = new Shuffle[PAIRINGS];

    Graph(int size, long seed) {
      this.size = size;
      this.seed = seed;
      this.hubs = Math.max(1, size / 8);
      this.ranks = new Shuffle(size, Dice.mix(seed + 2));
      for (int k = 0; k < PAIRINGS; k++) {
        pairings[k] = new Shuffle(size, Dice.mix(seed + 3 + k));
      }
    }

    /** Something to mention in a text; the chance falls with the rank, as in Zipf's law. */
    int mention(Dice dice) {
      int rank = (int) StrictMath.exp(dice.fraction() * StrictMath.log(size + 1.0)) - 1;
      return ranks.back(Math.min(rank, size - 1));
    }

    /** The entries that {@code entry} and that list each other, each once. */
    List<Integer> related(int entry) {
      List<Integer> related = new ArrayList<>();
      int rank = ranks.there(entry);
      add(related, entry, ranks.back(hubOf(rank)));
      if (rank < hubs) {
        for (int member = firstOf(rank); member < firstOf(rank + 1); member++) {
          add(related, entry, ranks.back(member));
        }
      }
      for (Shuffle pairing : pairings) {
        int partner = pairing.there(entry) ^ 1;
        if (partner < size) {
          int other = pairing.back(partner);
          long pair = (long) Math.min(entry, other) << 32 | Math.max(entry, other);
          if (Dice.mix(seed ^ pair) % 4 != 0) {
            add(related, entry, other);
          }
        }
      }
      return related;
    }

    private static void add(List<Integer> related, int entry, int other) {
      if (other != entry && !related.contains(other)) {
        related.add(other);
      }
    }

    /** The rank of the first entry around a hub; the hubs share all ranks, the first most. */
    private int firstOf(int hub) {
      return (int) (size * StrictMath.pow((double) hub / hubs, STEEPNESS));
    }

    private int hubOf(int rank) {
      int hub = (int) (hubs * StrictMath.pow((double) rank / size, 1 / STEEPNESS));
      while (firstOf(hub) > rank) {
        hub--;
      }
      while (firstOf(hub + 1) <= rank) {
        hub++;
      }
      return hub;
    }
  }

  /** What stands in the files. */
  private static final class Texts {

    /** The order of see-also lists: by code points, without regard to case. */
    static final Comparator<String> ORDER = Comparator.comparing(Texts::fold);

    private static final String[] SENTENCES = {
      "Die % beschreibt, wie eine % aus vielen kleinen Schritten entsteht und warum sie * bleibt.",
      "Wer eine % plant, sollte die * % kennen, bevor er über Kosten und Größe entscheidet.",
      "Früher galt die % als *, heute zählt sie zu den üblichen Verfahren der %.",
      "Ohne % fehlt der % jede Grundlage, denn erst beide zusammen ergeben ein * Bild.",
      "In der Praxis genügt oft eine * %, solange niemand die % verändert.",
      "Umstritten ist, ob die % wirklich * wirkt oder ob nur die % genauer gemessen wird.",
      "Für die % spricht, dass sie * ist; gegen sie spricht, dass kaum jemand die % versteht.",
      "Mit der % lässt sich prüfen, ob eine % vollständig, eindeutig und * beschrieben ist.",
      "Dabei übernimmt die % alles, was die % nicht leisten kann, und bleibt trotzdem *.",
      "Häufig wird die % mit der % verwechselt, obwohl beide * Ziele verfolgen.",
    };
    private static final String[] QUALITIES = {
      "nützlich", "überprüfbar", "zuverlässig", "schlüssig", "mühelos", "künstlich", "einfach",
      "brüchig", "gründlich", "öffentlich", "verlässlich", "größer", "nachvollziehbar", "langsam"
    };
    private static final String[] HEADINGS = {
      "Kurz und knapp",
      "Herkunft des Begriffs",
      "Wie es funktioniert",
      "Verbreitete Missverständnisse",
      "Beispiele aus der Praxis",
      "Abgrenzung",
      "Grenzen und Kritik",
      "Größen und Maße",
      "Geschichte"
    };

    final Map<String, Integer> planted = new TreeMap<>();

    private final Names names;
    private final Graph graph;
    private final int entries;
    private final long seed;
    private final StringBuilder text = new StringBuilder(4096);
    private Dice dice;

    Texts(Names names, Graph graph, int entries, long seed) {
      this.names = names;
      this.graph = graph;
      this.entries = entries;
      this.seed = seed;
    }

    String entry(int entry) {
      text.setLength(0);
      dice = new Dice(seed, entry);
      heading(entry);
      if (dice.oneIn(20)) {
        text.append("Nur ein anderes Wort für ");
        mention();
        text.append(".\n\n");
      } else {
        lead(entry);
        explanations(entry);
      }
      if (!plant("missing-section", 500)) {
        seeAlso(entry);
      }
      if (!plant("missing-end-mark", 500)) {
        text.append("\n----\n");
      }
      return text.toString();
    }

    /** Whether to make a fault of that kind here; it is counted. */
    private boolean plant(String fault, int oneIn) {
      boolean make = dice.oneIn(oneIn);
      if (make) {
        planted.merge(fault, 1, Integer::sum);
      }
      return make;
    }

    private void heading(int entry) {
      String title = names.title(entry);
      String id = Names.id(title);
      if (entry > 0 && plant("duplicate-title", 1000)) {
        title = names.title(entry - 1);
        planted.merge("heading-id-mismatch", 1, Integer::sum);
      } else if (plant("heading-id-mismatch", 500)) {
        title += " im Überblick";
      }
      text.append("## ").append(title).append(" {#").append(id).append(" .chapter .term}\n\n");
    }

    private void lead(int entry) {
      if (dice.oneIn(10)) {
        text.append("<!-- Geprüft von zwei Personen -->\n\n");
      }
      text.append("***Was über ").append(names.title(entry)).append(" zu wissen ist***\n\n");
      paragraph(3);
      if (dice.oneIn(12)) {
        text.append("![Skizze](../../images/sketch.svg)\n\n");
      }
      if (plant("missing-file", 500)) {
        text.append("Mehr dazu in der [Langfassung](langfassung-")
            .append(entry)
            .append(".md).\n\n");
      }
      if (plant("undefined-label", 500)) {
        text.append("Siehe auch [die Quelle][quelle-").append(entry).append("].\n\n");
      }
      if (plant("broken-anchor", 50)) {
        text.append("Verwandt ist [dieser Begriff](#").append(wrongId()).append(").\n\n");
      }
    }

    /** An id that nothing defines: mostly a slip, of which one can tell what was meant. */
    private String wrongId() {
      String id = names.id(graph.mention(dice));
      return switch (dice.roll(4)) {
        case 0 -> "Nirgends-" + dice.roll(entries);
        case 1 -> id.toLowerCase(Locale.ROOT);
        // No word begins or ends with a doubled letter.
        case 2 -> id + id.charAt(id.length() - 1);
        default -> id.charAt(0) + id;
      };
    }

    private void explanations(int entry) {
      int count = plant("missing-section", 500) ? 0 : 1 + dice.roll(4);
      int first = dice.roll(HEADINGS.length);
      for (int k = 0; k < count; k++) {
        boolean skip = k == 0 && plant("heading-level-skip", 500);
        String title = HEADINGS[(first + k) % HEADINGS.length];
        text.append(skip ? "#### " : "### ").append(title).append(" {");
        if (k == 0 && plant("duplicate-anchor", 1000)) {
          text.append('#').append(names.id(entry)).append(' ');
        }
        text.append(".explanation}\n\n");
        if (k > 0 && plant("empty-section", 500)) {
          continue;
        }
        paragraph(1 + dice.roll(3));
        something();
      }
    }

    private void something() {
      switch (dice.roll(8)) {
        case 0, 1 -> {
          for (int k = 2 + dice.roll(4); k > 0; k--) {
            text.append("- **").append(dice.of(QUALITIES)).append("**: ");
            sentence(1);
            text.append('\n');
          }
          text.append('\n');
        }
        case 2 ->
            text.append("```\nwert = ")
                .append(dice.roll(1000))
                .append("; [kein Link](#nichts)\n```\n\n");
        case 3 -> {
          text.append("| Größe | Wert |\n|---|---:|\n");
          for (int k = 1 + dice.roll(4); k > 0; k--) {
            text.append("| ").append(dice.of(QUALITIES)).append(" | ").append(dice.roll(100));
            text.append(" |\n");
          }
          text.append('\n');
        }
        case 4 -> {
          text.append("> ");
          sentence(0);
          text.append("\n\n");
        }
        case 5 ->
            text.append("Quelle: [Übersicht](https://example.org/q")
                .append(dice.roll(100000))
                .append(".html), `[Code](#nichts)` und <https://example.org/>.\n\n");
        default -> {}
      }
    }

    private void paragraph(int sentences) {
      for (int k = 0; k < sentences; k++) {
        sentence(3);
        text.append('\n');
      }
      text.append('\n');
    }

    /** One sentence; with links in it to one noun of {@code oneIn}, or to none for 0. */
    private void sentence(int oneIn) {
      String pattern = dice.of(SENTENCES);
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        if (c == '*') {
          text.append(dice.of(QUALITIES));
        } else if (c != '%') {
          text.append(c);
        } else if (oneIn > 0 && dice.oneIn(oneIn + 1)) {
          mention();
        } else {
          text.append(Names.word(dice.roll(Names.WORDS)));
        }
      }
    }

    private void mention() {
      link(names.title(graph.mention(dice)));
    }

    private void link(String title) {
      text.append('[').append(title).append("](#").append(Names.id(title)).append(')');
    }

    private void seeAlso(int entry) {
      List<String> titles = new ArrayList<>();
      graph.related(entry).forEach(other -> titles.add(names.title(other)));
      titles.sort(ORDER);
      if (titles.size() > 1 && plant("one-way-see-also", 100)) {
        titles.remove(dice.roll(titles.size()));
      }
      if (titles.size() > 1 && plant("unsorted-see-also", 100)) {
        titles.add(titles.remove(0));
      }
      if (plant("repeated-see-also", 500)) {
        titles.add(titles.get(titles.size() - 1));
      }
      if (plant("self-see-also", 1000)) {
        titles.add(names.title(entry));
        titles.sort(ORDER);
      }
      text.append("### Siehe auch: {.seealso}\n\n");
      for (String title : titles) {
        link(title);
        text.append(" |\n");
      }
      if (plant("missing-see-also-tail", 500)) {
        text.setLength(text.length() - 3);
        text.append('\n');
      } else {
        text.append("[Index](#Index)\n");
      }
    }

    private static String fold(String title) {
      char[] letters = title.toCharArray();
      for (int i = 0; i < letters.length; i++) {
        letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
      }
      return new String(letters);
    }
  }
}
