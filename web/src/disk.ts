// What every page of the zip loads: all rooms but the runner, whose Python a page opened from a disk cannot read.

import "./search/main";
import "./frame/main";
import "./lesson/main";
import "./figures/main";
import "./road/main";
import "./practice/main";
import "./worlds/main";
import "./shared/finish";
