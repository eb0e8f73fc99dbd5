import { scenes as appliances } from './scenes/appliances.js';
import { scenes as bareRooms } from './scenes/bare-rooms.js';
import { scenes as baskets } from './scenes/baskets.js';
import { scenes as blocks } from './scenes/blocks.js';
import { scenes as cars } from './scenes/cars.js';
import { scenes as cats } from './scenes/cats.js';
import { scenes as childhood } from './scenes/childhood.js';
import { scenes as clothing } from './scenes/clothing.js';
import { scenes as coach } from './scenes/coach.js';
import { scenes as computers } from './scenes/computers.js';
import { scenes as cooking } from './scenes/cooking.js';
import { scenes as courtyard } from './scenes/courtyard.js';
import { scenes as craft } from './scenes/craft.js';
import { scenes as cycles } from './scenes/cycles.js';
import { scenes as desk } from './scenes/desk.js';
import { scenes as dining } from './scenes/dining.js';
import { scenes as dogs } from './scenes/dogs.js';
import { scenes as errands } from './scenes/errands.js';
import { scenes as events } from './scenes/events.js';
import { scenes as factory } from './scenes/factory.js';
import { scenes as furniture } from './scenes/furniture.js';
import { scenes as gadgets } from './scenes/gadgets.js';
import { scenes as growing } from './scenes/growing.js';
import { scenes as harvest } from './scenes/harvest.js';
import { scenes as houseServices } from './scenes/house-services.js';
import { scenes as kitchen } from './scenes/kitchen.js';
import { scenes as landscape } from './scenes/landscape.js';
import { scenes as leisure } from './scenes/leisure.js';
import { scenes as lessons } from './scenes/lessons.js';
import { scenes as living } from './scenes/living.js';
import { scenes as lost } from './scenes/lost.js';
import { scenes as market } from './scenes/market.js';
import { scenes as notices } from './scenes/notices.js';
import { scenes as onTheWay } from './scenes/on-the-way.js';
import { scenes as outings } from './scenes/outings.js';
import { scenes as pondsAndPaddies } from './scenes/ponds-and-paddies.js';
import { scenes as premises } from './scenes/premises.js';
import { scenes as publicRooms } from './scenes/public-rooms.js';
import { scenes as repairs } from './scenes/repairs.js';
import { scenes as scooters } from './scenes/scooters.js';
import { scenes as scrap } from './scenes/scrap.js';
import { scenes as shellfish } from './scenes/shellfish.js';
import { scenes as shopfront } from './scenes/shopfront.js';
import { scenes as smallPets } from './scenes/small-pets.js';
import { scenes as stores } from './scenes/stores.js';
import { scenes as streetLife } from './scenes/street-life.js';
import { scenes as tickets } from './scenes/tickets.js';
import { scenes as tools } from './scenes/tools.js';
import { scenes as tractors } from './scenes/tractors.js';
import { scenes as vans } from './scenes/vans.js';
import { scenes as wallMachines } from './scenes/wall-machines.js';
import { Sheet } from './sheet.js';

const SCENES = {
  ...living,
  ...kitchen,
  ...dining,
  ...bareRooms,
  ...desk,
  ...blocks,
  ...courtyard,
  ...shopfront,
  ...premises,
  ...cars,
  ...vans,
  ...coach,
  ...scooters,
  ...cycles,
  ...tractors,
  ...appliances,
  ...wallMachines,
  ...gadgets,
  ...computers,
  ...furniture,
  ...childhood,
  ...clothing,
  ...leisure,
  ...baskets,
  ...shellfish,
  ...harvest,
  ...stores,
  ...growing,
  ...dogs,
  ...cats,
  ...smallPets,
  ...factory,
  ...cooking,
  ...craft,
  ...houseServices,
  ...repairs,
  ...events,
  ...lessons,
  ...tools,
  ...scrap,
  ...errands,
  ...landscape,
  ...outings,
  ...market,
  ...lost,
  ...notices,
  ...tickets,
  ...onTheWay,
  ...publicRooms,
  ...streetLife,
  ...pondsAndPaddies,
};

export type PictureName = keyof typeof SCENES;
export const PICTURES = Object.keys(SCENES) as PictureName[];

/**
 * One drawing as SVG text, 1200 × 900. Any whole number ≥ 0 is a variant; the same name and variant always give the same
 * drawing, and neighbours differ in light, colours and crop. Rooms of one variant look like one flat.
 */
export function drawPicture(name: PictureName, variant: number): string {
  const sheet = new Sheet(name, variant);
  return sheet.finish(SCENES[name](sheet));
}
