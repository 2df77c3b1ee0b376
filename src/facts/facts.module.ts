/** The verified library. */
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfficialsModule } from '../officials/index.js';
import { FactLibrary } from './fact-library.service.js';
import { FactVersionEntity } from './fact-version.entity.js';
import { FactWatch } from './fact-watch.service.js';
import { FactEntity } from './fact.entity.js';
import { StarterFacts } from './starter-facts.service.js';

@Module({
  imports: [OfficialsModule, TypeOrmModule.forFeature([FactEntity, FactVersionEntity])],
  providers: [FactLibrary, FactWatch, StarterFacts],
  exports: [FactLibrary],
})
export class FactsModule {}
