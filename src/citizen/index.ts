export { Assets } from './assets.service.js';
export { CitizenModule } from './citizen.module.js';
