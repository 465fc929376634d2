import common from "./common.json";
import course from "./course.json";
import exchange from "./exchange.json";
import exporting from "./export.json";
import findings from "./findings.json";
import home from "./home.json";
import inspector from "./inspector.json";
import interchange from "./interchange.json";
import packages from "./packages.json";
import quiz from "./quiz.json";
import reading from "./reading.json";
import rolePlay from "./rolePlay.json";
import settings from "./settings.json";
import video from "./video.json";

/** Every sentence in this language, by key. */
export const messages = {
  ...common,
  ...course,
  ...exchange,
  ...exporting,
  ...findings,
  ...home,
  ...inspector,
  ...interchange,
  ...packages,
  ...quiz,
  ...reading,
  ...rolePlay,
  ...settings,
  ...video,
};
