import { Module } from '@nestjs/common';
import { FactLibrary } from './fact-library.service.js';

@Module({ providers: [FactLibrary], exports: [FactLibrary] })
export class FactsModule {}
