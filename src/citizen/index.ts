export { CitizenModule } from './citizen.module.js';
