// What every page loads. Each room brings the rest when a page needs it. Search first: it is how a reader leaves a page that fails.

import "./search/main";
import "./frame/main";
import "./lesson/main";
import "./figures/main";
import "./road/main";
import "./practice/main";
import "./runner/main";
import "./worlds/main";
import "./shared/finish";
